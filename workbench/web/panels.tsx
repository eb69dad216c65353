import { useState } from 'preact/hooks';
import { type BusinessKey, businesses } from '../examples/business';
import { Box } from './box';
import { CsvPanel } from './csv-panel';
import { fetchBusiness, fillIn } from './load-example';
import type { Shell } from './shell';
import { useStore } from './store';
import { fill } from './words/words';
import type { Workbench } from './workbench';

interface PanelProps {
  shell: Shell;
  workbench: Workbench;
}

/** The dialog that a button of the bar opened. */
export function Panels({ shell, workbench }: PanelProps) {
  const { panel } = useStore(shell);
  if (panel === 'reset') return <ResetPanel shell={shell} workbench={workbench} />;
  if (panel === 'settings') return <SettingsPanel shell={shell} workbench={workbench} />;
  if (panel === 'examples') return <ExamplesPanel shell={shell} workbench={workbench} />;
  if (panel === 'csv') return <CsvPanel shell={shell} workbench={workbench} />;
  return null;
}

function ResetPanel({ shell, workbench }: PanelProps) {
  const words = shell.words();
  const close = () => shell.set({ panel: null });
  const run = async () => {
    close();
    await workbench.replace();
  };
  return (
    <Box
      title={words.resetTitle}
      cancel={words.cancel}
      action={{ label: words.resetNow, isDanger: true, run: () => void run() }}
      onClose={close}
    >
      <p>{words.resetQuestion}</p>
    </Box>
  );
}

const zones = [
  'Asia/Seoul',
  'Asia/Tokyo',
  'Asia/Singapore',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Australia/Sydney',
  'UTC',
];
const locales = ['ko_KR', 'en_US', 'en_GB', 'de_DE'] as const;

function SettingsPanel({ shell, workbench }: PanelProps) {
  const words = shell.words();
  const spreadsheet = workbench.runtime.app.getActiveSpreadsheet();
  const [zone, setZone] = useState(spreadsheet.getSpreadsheetTimeZone());
  const [locale, setLocale] = useState(spreadsheet.getSpreadsheetLocale());
  const close = () => shell.set({ panel: null });
  const run = () => {
    spreadsheet.setSpreadsheetTimeZone(zone);
    spreadsheet.setSpreadsheetLocale(locale);
    workbench.changed();
    close();
  };
  return (
    <Box title={words.settingsTitle} cancel={words.cancel} action={{ label: words.apply, run }} onClose={close}>
      <p>{words.settingsHelp}</p>
      <label class="field">
        <span>{words.timeZone}</span>
        <select name="time-zone" value={zone} onChange={event => setZone(event.currentTarget.value)}>
          {[...new Set([zone, ...zones])].map(each => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.locale}</span>
        <select name="locale" value={locale} onChange={event => setLocale(event.currentTarget.value)}>
          {locales.map(each => (
            <option key={each} value={each}>
              {words.locales[each]}
            </option>
          ))}
        </select>
      </label>
    </Box>
  );
}

function ExamplesPanel({ shell, workbench }: PanelProps) {
  const words = shell.words();
  const { lang } = shell.get();
  const [picked, pick] = useState<BusinessKey>('pilates');
  const close = () => shell.set({ panel: null });
  const run = async () => {
    close();
    await loadExample(picked, shell, workbench);
  };
  return (
    <Box
      title={words.examplesTitle}
      cancel={words.cancel}
      action={{ label: words.load, run: () => void run() }}
      onClose={close}
    >
      <p>{words.examplesHelp}</p>
      <fieldset class="choices">
        <legend class="unseen">{words.examples}</legend>
        {businesses.map(({ key, name, about }) => (
          <label key={key}>
            <input type="radio" name="business" checked={picked === key} onChange={() => pick(key)} />
            <span>
              <strong>{name[lang]}</strong>
              {about[lang]}
            </span>
          </label>
        ))}
      </fieldset>
    </Box>
  );
}

async function loadExample(key: BusinessKey, shell: Shell, workbench: Workbench): Promise<void> {
  const words = shell.words();
  const { lang } = shell.get();
  shell.set({ isWorking: true });
  try {
    const business = await fetchBusiness(key, lang);
    await workbench.replace();
    fillIn(workbench.runtime, business, lang);
    shell.toast(fill(words.exampleLoaded, business.businessName), '', 8);
  } catch (error) {
    shell.set({ error: fill(words.exampleFailed, error instanceof Error ? error.message : String(error)) });
  } finally {
    shell.set({ isWorking: false });
    workbench.changed();
  }
}
