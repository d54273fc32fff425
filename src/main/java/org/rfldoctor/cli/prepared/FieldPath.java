package org.rfldoctor.cli.prepared;

import java.lang.reflect.Field;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/**
 * A field of a command, or of an object that one of its fields holds. Its text is {@code
 * report^0/color^2}: the name of each field, and how many classes above that of the object declare
 * it.
 */
final class FieldPath implements IGetter, ISetter {
  private final Field field;
  private final Object owner;

  private FieldPath(Field field, Object owner) {
    this.field = field;
    this.owner = owner;
  }

  /** Finds the field. An object on the way that does not exist yet is created. */
  static FieldPath of(Object command, String path, IFactory factory) throws Exception {
    Object owner = command;
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      FieldPath step = new FieldPath(field(owner, path.substring(start, end)), owner);
      Object next = step.get();
      if (next == null) {
        next = factory.create(step.field.getType());
        step.set(next);
      }
      owner = next;
      start = end + 1;
    }
    return new FieldPath(field(owner, path.substring(start)), owner);
  }

  private static Field field(Object owner, String step) throws NoSuchFieldException {
    int mark = step.indexOf('^');
    Class<?> type = owner.getClass();
    for (int up = Integer.parseInt(step, mark + 1, step.length(), 10); up > 0; up--) {
      type = type.getSuperclass();
    }
    Field field = type.getDeclaredField(step.substring(0, mark));
    field.setAccessible(true);
    return field;
  }

  Class<?> type() {
    return field.getType();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T get() throws IllegalAccessException {
    return (T) field.get(owner);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T set(T value) throws IllegalAccessException {
    Object before = field.get(owner);
    field.set(owner, value);
    return (T) before;
  }
}
