// The script in an embed's HTML.
import { reportHeights } from './heights.ts';

const wrapper = document.getElementById('embed');
if (wrapper) reportHeights(wrapper);
