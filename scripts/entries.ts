/** What Google may call in the bundle: the menu's functions, the two triggers, and the sidebar's one door. */
export const entries = ['onOpen', 'onInstall', 'openStart', 'openSidebar', 'refreshDashboard', 'api'] as const;
