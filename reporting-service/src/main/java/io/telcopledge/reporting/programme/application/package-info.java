/** Reads the programme, edits it, and tells what became of its milestones. */
@NullMarked
package io.telcopledge.reporting.programme.application;

import org.jspecify.annotations.NullMarked;
