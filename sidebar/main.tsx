import { render } from 'preact';
import { App } from './app';
import { connect } from './rpc';
import './styles/base.css';
import './styles/frame.css';
import './styles/views.css';

const root = document.getElementById('app');
if (root) render(<App call={connect(() => (typeof google === 'undefined' ? null : google.script.run))} />, root);
