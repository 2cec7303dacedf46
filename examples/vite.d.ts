/** Vite serves these as text or as files. */
declare module '*.csv?raw' {
  const text: string;
  export default text;
}
declare module '*.css';
