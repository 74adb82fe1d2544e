#!/usr/bin/env node
import '../out/main/cliMain.js';
