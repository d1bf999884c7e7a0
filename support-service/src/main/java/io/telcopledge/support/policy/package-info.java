/**
 * The operator's own service levels beside its public promises: policies and calendars as versioned values with dates
 * in force, and the rule that selects the one for a case. Plain values: nothing enters that knows a complaint's row, a
 * session or a request. The public promises themselves are not here, for nobody may change, pause or shadow them.
 */
@NullMarked
package io.telcopledge.support.policy;

import org.jspecify.annotations.NullMarked;
