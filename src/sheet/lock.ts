const PATIENCE = 5000;

/** Takes the spreadsheet's lock; null while somebody else's refresh or install holds it, also after a short wait. */
export function lockDocument(): { release(): void } | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return null;
  return {
    release() {
      // writes still waiting would otherwise land after the next one has read
      try {
        SpreadsheetApp.flush();
      } finally {
        lock.releaseLock();
      }
    },
  };
}
