/** All that script adds to a help page, in one file: who opens it may have a poor connection. */
import './calls.js';
import './open-hours.js';
import './deadline.js';
import './copy.js';
