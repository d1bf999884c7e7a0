/** What is done with the evidence as a whole. */
@NullMarked
package io.telcopledge.reporting.evidence.application;

import org.jspecify.annotations.NullMarked;
