// Starts the page.
import { render } from 'preact';
import { App } from './app';
import './style/tokens.css';
import './style/base.css';
import './style/stage.css';
import './style/panel.css';
import './style/table.css';

render(<App />, document.getElementById('app') as HTMLElement);
