import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** Shapes that the program below draws, by the number that the shader knows them by. */
export const SHAPES = ['circle', 'square', 'diamond', 'triangle'] as const;

/** What a node needs beside what sigma knows of it. */
export interface ShapeData {
  readonly shape: (typeof SHAPES)[number];
  /** A line around it, of this colour; none where it is null. */
  readonly ring: string | null;
}

/** One triangle for each node, three times as wide as the shape that is cut out of it. */
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_offset = 3.2 * v_radius * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  v_shape = a_shape;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
}
`;

/** Each shape has the area of the circle, so that sizes can be compared. */
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;

uniform float u_correctionRatio;

float reach(vec2 p) {
  if (v_shape < 0.5) return length(p);
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) / 0.886;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y)) / 1.253;
  return max(-p.y, 0.866 * abs(p.x) + 0.5 * p.y) / 0.77;
}

void main(void) {
  float edge = reach(v_offset) - v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = edge > 0.0 ? vec4(0.0) : v_color;
  #else
  float soft = u_correctionRatio * 2.0;
  float ring = 0.3 * v_radius;
  vec4 inner = v_ring.a > 0.0 ? mix(v_color, v_ring, smoothstep(-ring - soft, -ring, edge)) : v_color;
  gl_FragColor = mix(inner, vec4(0.0), smoothstep(-soft, 0.0, edge));
  #endif
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Draws nodes as circles, squares, diamonds and triangles. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(index: number, start: number, data: NodeDisplayData & Partial<ShapeData>): void {
    const { ring = null, shape = 'circle' } = data;
    this.array.set(
      [data.x, data.y, data.size, floatColor(data.color), ring === null ? 0 : floatColor(ring), SHAPES.indexOf(shape), index],
      start,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1]): void {
    const { u_sizeRatio = null, u_correctionRatio = null, u_matrix = null } = uniformLocations as Partial<typeof uniformLocations>;
    gl.uniform1f(u_correctionRatio, params.correctionRatio);
    gl.uniform1f(u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(u_matrix, false, params.matrix);
  }
}
