import { expect, test } from 'vitest';
import { fillShell } from '../../scripts/sidebar-page';

const shell = '<style>/*css*/</style><script>/*js*/</script>';

test('minified code keeps its dollar signs', () => {
  const page = fillShell(shell, 'a{b:c}', "x.replace(y,'$&$1$`');");
  expect(page).toBe("<style>a{b:c}</style><script>x.replace(y,'$&$1$`');</script>");
});

test.each([
  ['a{}', 'x="</script>"', '</script'],
  ['a{}', 'x="<!-- "', '<!--'],
  ['a{}', 'x="<?= 1 ?>"', '<?'],
  ['a{content:"</style>"}', '', '</style'],
])('what would break out of the page is refused (%s | %s)', (css, js, named) => {
  expect(() => fillShell(shell, css, js)).toThrow(named);
});

test('a shell without its gaps is refused', () => {
  expect(() => fillShell('<script>/*js*/</script>', '', '')).toThrow('/*css*/');
});
