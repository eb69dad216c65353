import { useMemo, useState } from 'preact/hooks';
import { Box } from './box';
import { type CsvFile, readCsv } from './csv-file';
import type { Shell } from './shell';
import { type MatchedLines, matchLines, NoHeader, type OpenTab, openTabs, typeLines } from './tab-rows';
import { fill, type PageWords } from './words/words';
import type { Workbench } from './workbench';

interface CsvPanelProps {
  shell: Shell;
  workbench: Workbench;
}

export function CsvPanel({ shell, workbench }: CsvPanelProps) {
  const words = shell.words();
  const { lang } = shell.get();
  const tabs = useMemo(() => openTabs(workbench.runtime), [workbench]);
  const [csv, setCsv] = useState<CsvFile | null>(null);
  const [tabName, setTabName] = useState(tabs[0]?.name ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const tab = tabs.find(({ name }) => name === tabName);
  const matched = tab && csv?.ok ? matchLines(tab.spec, csv.lines) : null;
  const close = () => shell.set({ panel: null });
  const pick = async (file: File | undefined) => {
    setRefusal(null);
    const read = file ? readCsv(new Uint8Array(await file.arrayBuffer())) : null;
    setCsv(read);
    const fitting = read?.ok ? bestTab(tabs, read.lines) : undefined;
    if (fitting) setTabName(fitting.name);
  };
  const run = () => {
    if (!tab || !matched || !csv?.ok) return;
    try {
      typeLines(workbench.runtime, tab, matched);
    } catch (error) {
      setRefusal(refusalOf(error, words));
      return;
    }
    workbench.changed();
    shell.toast(doneSentence(words, matched.rows.length, tab.name, csv.blank), '', 8);
    close();
  };
  const problem = refusal ?? problemOf(words, tabs, csv, matched);
  return (
    <Box
      title={words.csvTitle}
      cancel={words.cancel}
      action={{ label: words.csvGo, isOff: !matched || matched.rows.length === 0, run }}
      onClose={close}
    >
      <p>{words.csvHelp}</p>
      <label class="field">
        <span>{words.csvFile}</span>
        <input
          type="file"
          name="csv"
          accept=".csv,.tsv,.txt,text/csv"
          disabled={tabs.length === 0}
          onChange={event => void pick(event.currentTarget.files?.[0])}
        />
      </label>
      {tabs.length > 0 && (
        <label class="field">
          <span>{words.csvTab}</span>
          <select name="csv-tab" value={tabName} onChange={event => setTabName(event.currentTarget.value)}>
            {tabs.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <div aria-live="polite">
        {problem && <p class="problem">{problem}</p>}
        {!problem && tab && matched && <Found words={words} tab={tab} matched={matched} lang={lang} />}
      </div>
    </Box>
  );
}

interface FoundProps {
  words: PageWords;
  tab: OpenTab;
  matched: MatchedLines;
  lang: 'ko' | 'en';
}

function Found({ words, tab, matched, lang }: FoundProps) {
  const names = tab.spec.columns
    .filter((_, index) => (matched.header.at[index] ?? -1) >= 0)
    .map(({ name }) => name[lang]);
  return (
    <div class="found">
      <p>{fill(words.csvFound, matched.rows.length.toLocaleString(), names.join(', '))}</p>
      {matched.unmatched.length > 0 && <p>{fill(words.csvUnmatched, matched.unmatched.join(', '))}</p>}
    </div>
  );
}

/** The tab that knows most of the file's headings. */
function bestTab(tabs: readonly OpenTab[], lines: readonly (readonly string[])[]): OpenTab | undefined {
  const fits = (tab: OpenTab) => matchLines(tab.spec, lines)?.header.at.filter(place => place >= 0).length ?? 0;
  return [...tabs].sort((a, b) => fits(b) - fits(a))[0];
}

function problemOf(
  words: PageWords,
  tabs: readonly OpenTab[],
  csv: CsvFile | null,
  matched: MatchedLines | null,
): string | null {
  const sentences = words.csvProblems;
  if (tabs.length === 0) return sentences.noTab;
  if (!csv) return null;
  if (!csv.ok) return fill(sentences[csv.problem], (csv.rows ?? 0).toLocaleString());
  if (!matched) return sentences.noHeader;
  return matched.rows.length === 0 ? sentences.empty : null;
}

function refusalOf(error: unknown, words: PageWords): string {
  const message = error instanceof Error ? error.message : String(error);
  return fill(error instanceof NoHeader ? words.csvProblems.noTabHeader : words.csvProblems.refused, message);
}

function doneSentence(words: PageWords, rows: number, tab: string, blank: number): string {
  const done = fill(words.csvDone, rows.toLocaleString(), tab);
  return blank > 0 ? `${done} ${fill(words.csvDoneBlank, blank.toLocaleString())}` : done;
}
