/** How agents and teams did: appraisals, and figures that are made rather than earned. */
@NullMarked
package io.telcopledge.support.page.people;

import org.jspecify.annotations.NullMarked;
