import type { Block, ButtonsBlock, Item, Lead, PageView } from '../../src/server/contract';
import type { Actions } from '../actions/actions';
import type { Task } from '../task';
import { readableText } from '../visible-text';
import { useWords } from '../words';
import type { View } from './header';
import { PageForm } from './page-form';
import { Sparkline } from './sparkline';

export interface BlockProps<B extends Block = Block> {
  block: B;
  page: PageView;
  task: Task;
  actions: Actions;
  show(view: View): void;
}

export function PageBlock(props: BlockProps) {
  const { block } = props;
  switch (block.kind) {
    case 'text':
      return <p class={`lines tone-${block.tone}`}>{readableText(block.text)}</p>;
    case 'list': {
      const items = block.items.map((item, index) => <Line key={index} item={item} {...props} />);
      return block.isNumbered ? <ol class="items numbered">{items}</ol> : <ul class="items">{items}</ul>;
    }
    case 'table':
      return (
        <table class="page-table">
          <thead>
            <tr>
              {block.header.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'buttons':
      return <Buttons {...props} block={block} />;
    case 'form':
      return <PageForm block={block} page={props.page} task={props.task} actions={props.actions} />;
  }
}

function Line({ item, ...props }: Omit<BlockProps, 'block'> & { item: Item }) {
  const { views } = useWords();
  const { text, aside, note, tone, meter, trend, lead } = item;
  const words = readableText(text);
  return (
    <li class={`tone-${tone}`}>
      <div class="line">
        {lead ? (
          <button
            type="button"
            class="link"
            aria-disabled={isBusy(lead, props.task)}
            onClick={() => follow(lead, text, props)}
          >
            {words}
          </button>
        ) : (
          <span class="words">{words}</span>
        )}
        {trend && <Sparkline values={trend} label={views.trend} />}
        {aside !== null && <span class="aside">{aside}</span>}
      </div>
      {meter !== null && <progress value={meter} max={1} aria-label={text} />}
      {note !== null && <p class="note lines">{readableText(note)}</p>}
    </li>
  );
}

function Buttons({ block, ...props }: BlockProps<ButtonsBlock>) {
  const { modules, tabs } = useWords();
  return (
    <div class="buttons">
      {block.buttons.map(({ text, lead }) => (
        <button
          key={text}
          type="button"
          aria-disabled={isBusy(lead, props.task)}
          aria-busy={lead.to === 'module' && props.task.busy === 'addModule'}
          onClick={() => follow(lead, lead.to === 'cell' ? tabs[lead.place.tab] : text, props)}
        >
          {lead.to === 'module' && props.task.busy === 'addModule' ? modules.busy : text}
        </button>
      ))}
    </div>
  );
}

/** Turning a page waits for nothing; what asks the server waits for what was asked before. */
function isBusy({ to }: Lead, task: Task): boolean {
  return task.busy !== null && (to === 'cell' || to === 'act' || to === 'module');
}

function follow(lead: Lead, name: string, { page, actions, show }: Omit<BlockProps, 'block'>): void {
  if (lead.to === 'cell') actions.jump(lead.place, name);
  else if (lead.to === 'page') actions.showPage(lead.asked);
  else if (lead.to === 'view') show(lead.view);
  else if (lead.to === 'act') actions.act(page.lang, lead.act, page.asked);
  else if (lead.to === 'module') actions.addModule(lead.module);
  else window.print();
}
