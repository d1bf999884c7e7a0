/** The adapter that fetches words over HTTP. */
@NullMarked
package io.telcopledge.support.referral.http;

import org.jspecify.annotations.NullMarked;
