import { afterAll, expect, test } from 'vitest';
import { answer, opened } from '../sidebar/fixtures';
import { customersView } from '../sidebar/view-fixtures';
import { closeBrowser, openSidebar } from './open-sidebar';

afterAll(closeBrowser);

test('customers: where everybody to invite is gone, nobody is said to stand before them', async () => {
  const view = customersView();
  const allGone = { ...view, inviteGone: view.invite.total };
  const { page } = await openSidebar(request => answer(request.method === 'customersView' ? allGone : opened()));
  await page.getByRole('button', { name: '고객', exact: true }).click();
  const invite = page.getByRole('region', { name: /초대할 고객/ });
  await invite.waitFor();
  expect(await invite.textContent()).toContain('모두 오래 오지 않았습니다(휴면·이탈).');
  expect(await invite.textContent()).not.toContain('그 가운데');
});
