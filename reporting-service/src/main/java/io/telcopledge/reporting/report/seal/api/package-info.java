/** Sealed reports over REST: drafts, seals, revisions, keys, checks and bundles. */
@NullMarked
package io.telcopledge.reporting.report.seal.api;

import org.jspecify.annotations.NullMarked;
