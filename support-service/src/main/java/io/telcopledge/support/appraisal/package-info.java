/**
 * How well each agent of the call centre did in a quarter: what is counted of their calls and complaints, and how that
 * becomes a score whose parts are all shown. The domain, plain Java: counts that add up and subtract exactly, and one
 * small named rule for each part. An agent is a reference.
 */
@NullMarked
package io.telcopledge.support.appraisal;

import org.jspecify.annotations.NullMarked;
