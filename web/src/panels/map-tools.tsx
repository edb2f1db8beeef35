// The buttons on the map: look closer, see all, take back, choose by a loop, colour by jurisdiction, time, filters.
import type { ComponentChildren } from 'preact';
import { usePage } from '../context';
import type { MapStage } from '../map-stage';
import { Icon, type IconName } from './icon';

interface Props {
  readonly stage: MapStage | null;
  readonly lasso: boolean;
  readonly onLasso: () => void;
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

function Tool({ icon, label, onClick, pressed, disabled }: ToolProps) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function Group({ children }: { readonly children: ComponentChildren }) {
  return <div class="tool-group">{children}</div>;
}

export function MapTools({ stage, lasso, onLasso }: Props) {
  const { words, steps } = usePage();
  const { map } = words.strings;
  return (
    <div class="tools" role="toolbar" aria-label={map.tools}>
      <Group>
        <Tool icon="undo" label={map.undo} disabled={!steps.canUndo} onClick={steps.undo} />
        <Tool icon="redo" label={map.redo} disabled={!steps.canRedo} onClick={steps.redo} />
      </Group>
      <Group>
        <Tool icon="lasso" label={map.lasso} pressed={lasso} onClick={onLasso} />
      </Group>
      <div class="tool-group closer">
        <Tool icon="plus" label={map.zoomIn} onClick={() => stage?.zoom(1.5)} />
        <Tool icon="minus" label={map.zoomOut} onClick={() => stage?.zoom(1 / 1.5)} />
      </div>
      <Group>
        <Tool icon="fit" label={map.fit} onClick={() => stage?.fit()} />
      </Group>
    </div>
  );
}
