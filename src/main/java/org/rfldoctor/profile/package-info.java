/** What a workshop asks of a machine: one YAML file, read strictly. */
package org.rfldoctor.profile;
