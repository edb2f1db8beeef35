// Starts the page. While the graph is on its way, the code that draws it is made ready.
import { render } from 'preact';
import { App } from './app';
import { drawingOf } from './webgl';
import './style/tokens.css';
import './style/base.css';
import './style/stage.css';
import './style/panel.css';
import './style/table.css';

render(<App />, document.getElementById('app') as HTMLElement);
if (drawingOf() !== 'none') void import('./sigma/map');
