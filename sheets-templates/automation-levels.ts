/** How much of a piece of work a machine does, from none to all. `method.md` 10.8. */
export const automationLevels = {
  byHand: { ko: '0 손으로', en: '0 By hand' },
  template: { ko: '1 양식·템플릿', en: '1 Form or template' },
  oneService: { ko: '2 SaaS 하나', en: '2 One SaaS' },
  joinedServices: { ko: '3 SaaS 연결', en: '3 SaaS joined up' },
  ownSystem: { ko: '4 자체 시스템', en: '4 Own system' },
} as const;

export type AutomationLevel = keyof typeof automationLevels;
