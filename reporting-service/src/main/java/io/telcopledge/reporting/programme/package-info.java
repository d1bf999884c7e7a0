/**
 * The programme by which the operator means to keep its promises: phases, milestones, what shows that one was reached,
 * how each stands. Pure; a status follows from plan, evidence and time, and is stored nowhere.
 */
@NullMarked
package io.telcopledge.reporting.programme;

import org.jspecify.annotations.NullMarked;
