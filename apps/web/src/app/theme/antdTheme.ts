import type { Theme } from '@yingzao/domain/appearance';
import { theme as antd, type MappingAlgorithm, type ThemeConfig } from 'antd';

/**
 * The library derives shades from these by recipes of its own and ignores them as plain tokens; the colours here
 * were already made readable for the mode, so they are pinned after its recipes ran.
 */
const pinned =
  (theme: Theme): MappingAlgorithm =>
  (_seed, map) => ({
    ...map!,
    colorPrimary: theme.seed.accent,
    colorLink: theme.seed.accent,
    colorSuccess: theme.success,
    colorWarning: theme.warning,
    colorError: theme.danger,
    colorInfo: theme.info,
    colorTextBase: theme.ink,
    colorBgBase: theme.paper,
  });

/** The theme as tokens of the component library, so that its controls are drawn with the same pen as the page. */
export function antdTheme(theme: Theme): ThemeConfig {
  const { seed, metrics } = theme;
  const motion = moves(theme);
  return {
    algorithm: [theme.mode === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm, pinned(theme)],
    token: {
      colorPrimary: seed.accent,
      colorPrimaryHover: seed.accentHover,
      colorPrimaryActive: seed.accentActive,
      colorPrimaryText: seed.accent,
      colorPrimaryTextHover: seed.accentHover,
      colorPrimaryBg: seed.accentSoft,
      colorPrimaryBgHover: seed.accentSoft,
      colorPrimaryBorder: seed.accentLine,
      colorLink: seed.accent,
      colorLinkHover: seed.accentHover,
      colorLinkActive: seed.accentActive,
      colorSuccess: theme.success,
      colorWarning: theme.warning,
      colorError: theme.danger,
      colorErrorHover: theme.danger,
      colorErrorText: theme.danger,
      colorInfo: theme.info,
      colorBgBase: theme.paper,
      colorTextBase: theme.ink,
      colorBgLayout: theme.paper,
      colorBgContainer: theme.surface,
      colorBgElevated: theme.raised,
      colorBgContainerDisabled: theme.sunken,
      colorText: theme.ink,
      colorTextSecondary: theme.inkSoft,
      colorTextTertiary: theme.inkFaint,
      colorTextDescription: theme.inkFaint,
      colorTextPlaceholder: theme.inkFaint,
      colorTextDisabled: theme.inkFaint,
      colorTextLightSolid: seed.accentInk,
      colorIcon: theme.inkSoft,
      colorIconHover: theme.ink,
      colorBorder: theme.lineStrong,
      colorBorderSecondary: theme.line,
      colorSplit: theme.line,
      colorFillAlter: theme.sunken,
      controlItemBgHover: theme.sunken,
      controlItemBgActive: seed.accentSoft,
      controlItemBgActiveHover: seed.accentSoft,
      fontFamily: theme.fontText,
      fontSize: theme.fontSize,
      // No more than a control is high: large print in narrow rows would burst it.
      lineHeight: Math.min(theme.lineHeight, (metrics.control - 4) / theme.fontSize),
      borderRadius: theme.radius,
      borderRadiusLG: theme.radius + 2,
      borderRadiusSM: Math.max(0, theme.radius - 1),
      borderRadiusXS: Math.max(0, theme.radius - 2),
      controlHeight: metrics.control,
      controlHeightSM: Math.max(24, metrics.control - 8),
      controlHeightLG: metrics.control + 8,
      wireframe: false,
      // Stillness is said by these and by the provider of motion: antd wraps all it holds anew, so that everything is mounted again, when its own token turns.
      ...(motion ? {} : { motionDurationFast: '0s', motionDurationMid: '0s', motionDurationSlow: '0s' }),
      boxShadow: 'var(--yz-shadow)',
      boxShadowSecondary: 'var(--yz-shadow)',
      controlOutlineWidth: 2,
      controlOutline: seed.accentSoft,
      lineWidthFocus: 2,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        primaryColor: seed.accentInk,
        dangerColor: theme.mode === 'dark' ? theme.paper : '#ffffff',
        fontWeight: 500,
        contentFontSizeSM: theme.fontSize - 1,
      },
      Select: { optionSelectedBg: seed.accentSoft, optionSelectedColor: theme.ink, optionSelectedFontWeight: 500, optionActiveBg: theme.sunken },
      Tooltip: { colorTextLightSolid: theme.mode === 'dark' ? theme.ink : '#ffffff' },
      Switch: { trackHeight: 24, trackMinWidth: 46 },
      Input: { activeShadow: `0 0 0 2px ${seed.accentSoft}` },
    },
  };
}

/** Whether things may move: the person wants it, and their system too. */
export const moves = (theme: Pick<Theme, 'motion'>): boolean => theme.motion && !prefersStill();

const prefersStill = (): boolean =>
  typeof window !== 'undefined' && Boolean(window.matchMedia?.('(prefers-reduced-motion: reduce)').matches);
