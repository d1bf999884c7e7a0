/** A customer's account of how their data was used. */
@NullMarked
package io.telcopledge.privacy.datause.api;

import org.jspecify.annotations.NullMarked;
