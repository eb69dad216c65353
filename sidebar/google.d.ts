/** The part of Google's page script that the sidebar uses; its answers and errors come through handlers only. */
interface ScriptRunner {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  api(requestJson: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRunner } } | undefined;
