import { createScriptRunner } from '../run/google-script';

export type FrameKind = 'sidebar' | 'dialog';

export interface FrameHost {
  serve(name: string, args: readonly unknown[]): unknown;
  functions: readonly string[];
  unhandled(error: Error): void;
  close(kind: FrameKind): void;
  resize(kind: FrameKind, size: { width?: number; height?: number }): void;
  focusSheet(): void;
}

// long enough for the page to paint its busy state first: the run itself holds the browser up
const runDelay = 30;

/** The `google` object of a page shown in the sidebar or a dialog. */
export function googleFor(frame: Window, kind: FrameKind, host: FrameHost): object {
  const run = createScriptRunner({
    serve: host.serve,
    functions: host.functions,
    unhandled: host.unhandled,
    later: work => void frame.setTimeout(work, runDelay),
  });
  return {
    script: {
      run,
      host: {
        origin: location.origin,
        close: () => host.close(kind),
        setWidth: (width: number) => host.resize(kind, { width }),
        setHeight: (height: number) => host.resize(kind, { height }),
        editor: { focus: host.focusSheet },
      },
    },
  };
}

/** The page with `google` in it before any script of its own runs. */
export function withGoogle(html: string, kind: FrameKind): string {
  const script = `<script>var google = parent.workbench.google(window, '${kind}');</script>`;
  const place = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
