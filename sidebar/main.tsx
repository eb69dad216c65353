import { render } from 'preact';
import { App } from './app';
import { connect } from './rpc';
import './styles/base.css';
import './styles/frame.css';
import './styles/views.css';
import './styles/figures.css';
import './styles/customers.css';
import './styles/pages.css';

const root = document.getElementById('app');
if (root) render(<App call={connect(() => (typeof google === 'undefined' ? null : google.script.run))} />, root);
