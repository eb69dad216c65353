import { server as en } from '../messages/en/server';
import { server as ko } from '../messages/ko/server';
import { addMenu, showSidebar, userLocale } from '../sheet/ui';
import { keepView, langOf } from './user-choice';

/** Runs before the person has agreed to anything: nothing here may touch the document or what is remembered. */
export function onOpen(): void {
  const { menu } = langOf(userLocale()) === 'ko' ? ko : en;
  addMenu([
    [{ caption: menu.start, entry: 'openStart' }],
    [
      { caption: menu.refresh, entry: 'refreshDashboard' },
      { caption: menu.sidebar, entry: 'openSidebar' },
    ],
  ]);
}

/** Installed from within a spreadsheet: no opening will follow. */
export function onInstall(): void {
  onOpen();
}

export function openStart(): void {
  keepView('start');
  showSidebar(words().addOn);
}

export function openSidebar(): void {
  keepView('home');
  showSidebar(words().addOn);
}

function words() {
  return langOf(userLocale()) === 'ko' ? ko : en;
}
