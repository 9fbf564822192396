import { SETTINGS } from './config.js';

/** The settings as the README's table: name, default and what it does. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS.shape).map(([name, setting]) => {
    const fallback = setting.safeParse(undefined).data;
    return `| \`${name}\` | ${fallback === undefined || fallback === '' ? '' : `\`${fallback}\``} | ${setting.description ?? ''} |`;
  });
  return ['| Variable | Default | What it does |', '|---|---|---|', ...rows].join('\n');
}
