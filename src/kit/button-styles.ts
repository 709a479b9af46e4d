// A module of its own, so that it can be imported when the first button appears.
export { default } from '../styles/button.css';
