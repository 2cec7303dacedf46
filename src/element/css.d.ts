/** Vite gives the text of a style sheet, so that it can be adopted by a shadow root without a `<style>`. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css' {}
