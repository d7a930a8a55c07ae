import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<p>On the Record</p>, root);
