/** The style sheet that elements of chains take besides that of all figures. */
export { default as chainSheet } from '../view/chains.css?inline';
