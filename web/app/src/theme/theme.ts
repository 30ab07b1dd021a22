import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from "@mantine/core";

const accent: MantineColorsTuple = [
  "#eef0ff",
  "#dfe3ff",
  "#c3caff",
  "#9aa6ff",
  "#7f8cf5",
  "#6673ea",
  "#4d5bdb",
  "#3a48c8",
  "#2f3ba8",
  "#262f87",
];

const dark: MantineColorsTuple = [
  "#eceff4",
  "#d5dbe4",
  "#b3bbc7",
  "#98a2b1",
  "#343b47",
  "#2a303b",
  "#1b1f26",
  "#14171c",
  "#101317",
  "#0b0d10",
];

const controlHeight = (size: unknown, name: string) =>
  size === undefined || size === "sm" ? { [name]: "var(--control)" } : {};

// Plain objects only: an `extend` call would pull the component's code, dates above all, into the entry.
export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 3 },
  colors: { accent, dark },
  autoContrast: true,
  // autoContrast judges by the light shade only; the accent is pale in the dark, so its text colour is a token.
  variantColorResolver: (input) => {
    const standard = defaultVariantColorsResolver(input);
    const onAccent = input.variant === "filled" && (input.color === undefined || input.color === "accent");
    return onAccent ? { ...standard, color: "var(--on-accent)" } : standard;
  },
  luminanceThreshold: 0.3,
  black: "#14181f",
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", Menlo, monospace',
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "20px", lineHeight: "28px" },
      h2: { fontSize: "16px", lineHeight: "24px" },
      h3: { fontSize: "14px", lineHeight: "20px" },
    },
  },
  fontSizes: { xs: "12px", sm: "14px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "1.334", sm: "1.429", md: "1.429", lg: "1.5", xl: "1.4" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  radius: { xs: "4px", sm: "4px", md: "6px", lg: "10px", xl: "10px" },
  defaultRadius: "sm",
  breakpoints: { xs: "640px", sm: "640px", md: "900px", lg: "1200px", xl: "1600px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray", size: "lg" } },
    Button: {
      vars: (_theme: unknown, props: { size?: unknown }) => ({
        root: controlHeight(props.size, "--button-height"),
      }),
    },
    Badge: { styles: { root: { minWidth: "fit-content", textTransform: "none" } } },
    Checkbox: { defaultProps: { size: "md", iconColor: "var(--on-accent)" } },
    Radio: { defaultProps: { size: "md", iconColor: "var(--on-accent)" } },
    Switch: { defaultProps: { size: "md" } },
    Input: {
      vars: (_theme: unknown, props: { size?: unknown }) => ({
        wrapper: controlHeight(props.size, "--input-height"),
      }),
    },
    InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "description", "error", "input"] } },
    Menu: {
      defaultProps: { withInitialFocusPlaceholder: false, shadow: "md", position: "bottom-end" },
    },
    Modal: {
      defaultProps: {
        radius: "lg",
        closeButtonProps: { "aria-label": "Close" },
        transitionProps: { duration: 140 },
        overlayProps: { backgroundOpacity: 0.45 },
      },
    },
    Drawer: {
      defaultProps: { closeButtonProps: { "aria-label": "Close" }, transitionProps: { duration: 140 } },
    },
    Notification: { defaultProps: { closeButtonProps: { "aria-label": "Dismiss" } } },
    Paper: { defaultProps: { radius: "md" } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "var(--canvas)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-2)",
    "--mantine-color-placeholder": "#5b6472",
    "--mantine-color-error": "#a3160e",
    "--mantine-color-anchor": "#3a48c8",
    "--mantine-color-default-border": "var(--edge)",
    "--mantine-color-gray-light-color": "#4b5563",
    "--mantine-color-gray-text": "#4b5563",
    "--mantine-color-accent-light": "#eef0ff",
    "--mantine-color-accent-light-hover": "#dfe3ff",
    "--mantine-color-accent-light-color": "#3a48c8",
  },
  dark: {
    "--mantine-color-body": "var(--canvas)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-2)",
    "--mantine-color-placeholder": "#98a2b1",
    "--mantine-color-error": "#ffaaa2",
    "--mantine-color-anchor": "#9aa6ff",
    "--mantine-color-default-border": "var(--edge)",
    "--mantine-color-gray-light-color": "#b3bbc7",
    "--mantine-color-gray-text": "#b3bbc7",
    "--mantine-color-accent-light": "#262b4d",
    "--mantine-color-accent-light-hover": "#2d3460",
    "--mantine-color-accent-light-color": "#9aa6ff",
  },
});
