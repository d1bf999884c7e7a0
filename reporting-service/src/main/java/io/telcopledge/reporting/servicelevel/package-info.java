/**
 * The promises as other operators' systems read them: TM Forum's Service Quality Management (TMF657 v4), read-only. A
 * promise is a service level specification, each of its versions an objective.
 */
@NullMarked
package io.telcopledge.reporting.servicelevel;

import org.jspecify.annotations.NullMarked;
