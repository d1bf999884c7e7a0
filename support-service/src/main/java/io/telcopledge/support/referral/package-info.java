/** Where the words of referred complaints are: a port to the service that referred them. */
@NullMarked
package io.telcopledge.support.referral;

import org.jspecify.annotations.NullMarked;
