export { api } from './api';
export { onInstall, onOpen, openSidebar, openStart } from './menu';
export { refreshDashboard } from './refresh/refresh-dashboard';
