import { type AnyNode, parse } from 'acorn';
import { packText } from './pack-long-texts';
import { childrenOf } from './syntax-tree';

/** A shorter string takes less room where it stands than a look-up does. */
const MIN_BYTES = 12;

const TABLE = 'packedStrings';

interface Piece {
  start: number;
  end: number;
  text: string;
  /** Stands in a template, between its back quotes and gaps. */
  inTemplate: boolean;
}

/**
 * The same bundled script with its longer strings, its words above all, deflated into one table that is unpacked
 * before anything else runs. Functions stay code. To be bundled once more, for the unpacking it imports.
 */
export function packStrings(code: string): string {
  const table = new Map<string, number>();
  let packed = '';
  let from = 0;
  for (const { start, end, text, inTemplate } of longPieces(code)) {
    const place = table.get(text) ?? table.size;
    table.set(text, place);
    const lookUp = `${TABLE}[${place}]`;
    packed += `${code.slice(from, start)}${inTemplate ? `\${${lookUp}}` : ` ${lookUp}`}`;
    from = end;
  }
  if (code.includes(TABLE)) throw new Error(`The script has a name of its own that is ${TABLE}.`);
  return `import { unpackText } from './src/schema/packed-text';
const ${TABLE} = JSON.parse(unpackText("${packText(JSON.stringify([...table.keys()]))}"));
${packed}${code.slice(from)}`;
}

function longPieces(code: string): Piece[] {
  return piecesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }))
    .filter(({ text }) => Buffer.byteLength(text) >= MIN_BYTES)
    .sort((a, b) => a.start - b.start);
}

function piecesOf(node: AnyNode): Piece[] {
  const { start, end } = node;
  if (node.type === 'Literal') {
    return typeof node.value === 'string' ? [{ start, end, text: node.value, inTemplate: false }] : [];
  }
  if (node.type === 'TemplateElement') {
    return typeof node.value.cooked === 'string' ? [{ start, end, text: node.value.cooked, inTemplate: true }] : [];
  }
  return childrenOf(node)
    .filter(child => !isFixed(node, child))
    .flatMap(piecesOf);
}

/** Where the language wants the string itself: a directive, a key, the template of a tag. */
function isFixed(node: AnyNode, child: AnyNode): boolean {
  if (node.type === 'ExpressionStatement') return typeof node.directive === 'string';
  if (node.type === 'TaggedTemplateExpression') return child === node.quasi;
  const keyed = node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition';
  return keyed && child === node.key && !node.computed;
}
