/** Elements define themselves on import and export nothing. */
declare module 'statorama/element/*';
