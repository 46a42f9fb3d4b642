#pragma once

namespace gui {

/// Lets screen readers meet the trainings and cards of every PlanBoardView as items of a list, each with its whole sentence.
/// To be called before the first view is shown; again does nothing.
void installAccessiblePlanBoard();

} // namespace gui
