export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

const firstOf = (text: string, table: readonly (readonly [RegExp, string])[]): string | null =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? null;

// Order matters: most browsers claim to be several others.
const browsers = [
  [/MicroMessenger/i, 'WeChat'],
  [/DingTalk/i, 'DingTalk'],
  [/Lark|Feishu/i, 'Feishu'],
  [/Edg/i, 'Edge'],
  [/OPR|Opera/i, 'Opera'],
  [/Firefox|FxiOS/i, 'Firefox'],
  [/Chrome|CriOS|Chromium/i, 'Chrome'],
  [/Safari/i, 'Safari'],
] as const;
const systems = [
  [/iPhone/i, 'iPhone'],
  [/iPad/i, 'iPad'],
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/Android/i, 'Android'],
  [/Windows/i, 'Windows'],
  [/Mac OS X|Macintosh/i, 'macOS'],
  [/Linux|X11/i, 'Linux'],
] as const;

/** Browser and system of a User-Agent header, as much as a person needs to know their own devices again. */
export function describeDevice(userAgent: string | null | undefined): Device {
  const text = userAgent ?? '';
  return { browser: firstOf(text, browsers), system: firstOf(text, systems) };
}
