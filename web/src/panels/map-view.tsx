// The map with its legend and buttons. Without WebGL a still picture and the table take its place.
import { usePage } from '../context';
import { drawingOf } from '../webgl';
import { MapCanvas } from './map-canvas';
import { RelationTable } from './relation-table';
import { StillPicture } from './still-picture';

export function MapView() {
  const { map } = usePage().words.strings;
  if (drawingOf() !== 'none') return <MapCanvas />;
  return (
    <div class="still">
      <p class="note" role="note">
        {map.noWebgl}
      </p>
      <StillPicture />
      <RelationTable />
    </div>
  );
}
