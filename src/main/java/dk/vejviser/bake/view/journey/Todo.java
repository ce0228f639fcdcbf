package dk.vejviser.bake.view.journey;

import dk.vejviser.model.Action;
import dk.vejviser.model.Guide;
import java.util.ArrayList;
import java.util.List;

/** An action with the name under which the reader's device keeps that it is done. */
public record Todo(Action action, String tick) {

  public static List<Todo> all(Guide guide) {
    List<String> ticks = guide.ticks();
    List<Todo> todos = new ArrayList<>();
    guide.actions().forEach(action -> todos.add(new Todo(action, ticks.get(todos.size()))));
    return List.copyOf(todos);
  }
}
