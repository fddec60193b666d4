// The tests lie beside the sources, their packages in this folder: what Node does not find from there is looked up here.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (specifier.startsWith('.') || specifier.startsWith('/')) throw error;
      return next(specifier, { ...context, parentURL: import.meta.url });
    }
  },
});
