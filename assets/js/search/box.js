/** The search box of every page. */
import { enhance } from './combobox.js';

document.querySelectorAll('.find').forEach(enhance);
