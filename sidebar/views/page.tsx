import { useEffect } from 'preact/hooks';
import type { PageAsked, PageView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import { ActionBar } from '../parts/action-bar';
import type { View } from '../parts/header';
import { type BlockProps, PageBlock } from '../parts/page-block';
import { StepNav } from '../parts/step-nav';
import type { Task } from '../task';
import { useWords } from '../words';

interface PageProps {
  asked: PageAsked;
  /** What was last read, of whatever page and language. */
  read: PageView | null;
  task: Task;
  actions: Actions;
  show(view: View): void;
}

export const sameAsked = (one: PageAsked, other: PageAsked): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One of the pages of the five steps: it reads when it is turned to, and when its blue button asks for it. */
export function StepPage({ asked, read, task, actions, show }: PageProps) {
  const { views, lang } = useWords();
  const page = read && read.lang === lang && sameAsked(read.asked, asked) ? read : null;
  const isIdle = task.busy === null && task.failed === null;
  useEffect(() => {
    if (!page && isIdle) actions.loadPage(lang, asked, true);
  }, [page, isIdle]);
  const main = page?.sections.flatMap(({ blocks }) => blocks).find(block => block.kind === 'form' && block.isMain);
  return (
    <>
      <StepNav step={page?.step ?? null} actions={actions} show={show} />
      <main aria-busy={task.busy === 'page'}>
        {page?.up && <Back up={page.up} actions={actions} />}
        <h1 tabIndex={-1}>{page ? page.title : views.loading}</h1>
        {page && <Sections page={page} task={task} actions={actions} show={show} />}
      </main>
      {main?.kind === 'form' ? (
        <ActionBar
          task={task}
          job="act"
          label={main.submit}
          busyLabel={main.busy}
          resting=""
          form={main.action}
          send={main.fields.find(({ kind }) => kind === 'send')}
        />
      ) : (
        <ActionBar
          task={task}
          job="page"
          label={views.button}
          busyLabel={views.busy}
          resting={page ? views.asOf(page.asOf) : ''}
          onClick={() => actions.loadPage(lang, asked)}
          start={() => show('start')}
        />
      )}
    </>
  );
}

function Back({ up, actions }: { up: NonNullable<PageView['up']>; actions: Actions }) {
  return (
    <button type="button" class="link back" onClick={() => actions.showPage(up.asked)}>
      ← {up.text}
    </button>
  );
}

function Sections({ page, ...shared }: Omit<BlockProps, 'block'>) {
  return (
    <>
      {page.sections.map(({ title, note, isFolded, blocks }, index) => {
        const inside = (
          <>
            {note && <p class="note">{note}</p>}
            {blocks.map((block, place) => (
              <PageBlock key={place} block={block} page={page} {...shared} />
            ))}
          </>
        );
        if (isFolded)
          return (
            <details key={`${index} ${title}`} class="fold">
              <summary>
                <h2>{title}</h2>
              </summary>
              {inside}
            </details>
          );
        return (
          <section key={`${index} ${title}`}>
            {title && <h2>{title}</h2>}
            {inside}
          </section>
        );
      })}
    </>
  );
}
