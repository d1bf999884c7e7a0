/**
 * The words that an operator declares for what its complaints are about and where they come from. Free words come from
 * people and tell of people; only declared ones are taken at the front and printed in public.
 */
@NullMarked
package io.telcopledge.contracts.vocabulary;

import org.jspecify.annotations.NullMarked;
