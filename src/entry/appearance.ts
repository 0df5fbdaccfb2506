import { readSettings } from '../store/settings.ts';

/** The look the teen chose; without it, or where it can't be read, the system's. */
export function wearAppearance(): void {
  readSettings().then(
    ({ settings }) => {
      document.body.dataset.appearance = settings.appearance;
    },
    () => undefined,
  );
}
