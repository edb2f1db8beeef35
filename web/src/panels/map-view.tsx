// The map with its legend and buttons. Without WebGL a still picture and the table take its place.
import { useState } from 'preact/hooks';
import { usePage } from '../context';
import { hasWebgl } from '../webgl';
import { Legend } from './legend';
import { MapCanvas } from './map-canvas';
import { RelationTable } from './relation-table';
import { StillPicture } from './still-picture';

export function MapView() {
  const [interactive] = useState(hasWebgl);
  const { map } = usePage().words.strings;
  if (interactive) {
    return (
      <>
        <MapCanvas />
        <Legend />
      </>
    );
  }
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
