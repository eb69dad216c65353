import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedWorkbook } from '../contract';
import { Bar } from './bar';
import { Box } from './box';
import { moveBetweenParts } from './focus-parts';
import { ScriptDialog, Sidebar } from './frames';
import { Alerts, Toasts } from './notices';
import { Panels } from './panels';
import type { Shell } from './shell';
import { useStore } from './store';
import { fill } from './words/words';
import { readWorkFile, writeWorkFile } from './work-file';
import type { Workbench } from './workbench';

interface PageProps {
  shell: Shell;
  /** Opens the spreadsheet in the element; called once. */
  start(target: HTMLElement): Promise<Workbench>;
}

interface Picked {
  name: string;
  file: SavedWorkbook;
}

export function Page({ shell, start }: PageProps) {
  const { menu, sidebar, broken } = useStore(shell);
  const words = shell.words();
  const target = useRef<HTMLDivElement>(null);
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  useEffect(() => {
    if (target.current) void start(target.current).then(setWorkbench);
  }, [start]);
  useEffect(() => {
    document.addEventListener('keydown', moveBetweenParts, true);
    return () => document.removeEventListener('keydown', moveBetweenParts, true);
  }, []);
  const pick = async (file: File) => {
    const read = readWorkFile(await file.text());
    if (read.ok) setPicked({ name: file.name, file: read.file });
    else shell.set({ notice: fill(words.fileProblems[read.problem], file.name) });
  };
  return (
    <div class={`page ${menu.length === 0 ? 'no-add-on' : ''} ${sidebar ? 'with-sidebar' : ''}`}>
      <Bar
        shell={shell}
        workbench={workbench}
        onSave={() => workbench && saveFile(shell, workbench)}
        onOpen={file => void pick(file)}
      />
      <Alerts shell={shell} onKeepBroken={() => broken !== null && download('jangbu-unread.json', broken)} />
      <div class="work">
        <main class="sheet" ref={target} />
        <Sidebar shell={shell} />
      </div>
      <Toasts shell={shell} />
      <ScriptDialog shell={shell} />
      {workbench && <Panels shell={shell} workbench={workbench} />}
      {workbench && picked && (
        <Box
          title={words.openTitle}
          cancel={words.cancel}
          action={{ label: words.openNow, run: () => void openFile(shell, workbench, picked, () => setPicked(null)) }}
          onClose={() => setPicked(null)}
        >
          <p>{fill(words.openQuestion, picked.name)}</p>
        </Box>
      )}
    </div>
  );
}

async function openFile(shell: Shell, workbench: Workbench, { name, file }: Picked, close: () => void): Promise<void> {
  close();
  const words = shell.words();
  try {
    await workbench.replace(file);
    shell.toast(fill(words.opened, name));
  } catch {
    shell.set({ notice: fill(words.fileProblems.unreadable, name) });
  }
}

function saveFile(shell: Shell, workbench: Workbench): void {
  const day = new Date().toISOString().slice(0, 10);
  const name = `${shell.words().addOn}-${day}.json`;
  download(name, writeWorkFile(workbench.runtime.save()));
  shell.toast(fill(shell.words().saved, name));
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
