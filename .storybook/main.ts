import type { StorybookConfig } from '@storybook/html-vite';

const config: StorybookConfig = {
  // An own, empty Vite configuration: the project's would write types into dist during the build.
  framework: { name: '@storybook/html-vite', options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } } },
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // A panel that would stay empty, grounds beside those of the themes, and steps for those who set a Storybook up.
  features: {
    interactions: false,
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
export default config;
